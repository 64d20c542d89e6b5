import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'demio', name: 'Demio', homepage: 'https://www.demio.com', rules })
