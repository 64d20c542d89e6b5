import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'poloniex', name: 'Poloniex', homepage: 'https://poloniex.com', rules })
