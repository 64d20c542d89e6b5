import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'finnhub', name: 'Finnhub', homepage: 'https://finnhub.io', rules })
