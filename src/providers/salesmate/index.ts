import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'salesmate', name: 'Salesmate', homepage: 'https://www.salesmate.io', rules })
