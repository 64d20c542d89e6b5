import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'moonclerk', name: 'MoonClerk', homepage: 'https://www.moonclerk.com', rules })
