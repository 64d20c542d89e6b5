import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'tradier', name: 'Tradier', homepage: 'https://tradier.com', rules })
