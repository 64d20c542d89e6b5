import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'copper', name: 'Copper', homepage: 'https://www.copper.com', rules })
