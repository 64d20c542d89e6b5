import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'polymarket', name: 'Polymarket', homepage: 'https://polymarket.com', rules })
