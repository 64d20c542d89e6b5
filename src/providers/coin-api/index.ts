import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'coin-api', name: 'CoinAPI', homepage: 'https://www.coinapi.io', rules })
