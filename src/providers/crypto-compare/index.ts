import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'crypto-compare',
  name: 'CryptoCompare (CoinDesk Data)',
  homepage: 'https://www.cryptocompare.com',
  rules,
})
