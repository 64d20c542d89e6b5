import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'alchemy', name: 'Alchemy', homepage: 'https://www.alchemy.com', rules })
