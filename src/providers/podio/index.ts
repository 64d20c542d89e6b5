import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'podio', name: 'Podio', homepage: 'https://podio.com', rules })
