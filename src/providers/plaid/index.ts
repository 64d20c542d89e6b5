import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'plaid', name: 'Plaid', homepage: 'https://plaid.com', rules })
