import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'bitcoin-average',
  name: 'BitcoinAverage',
  homepage: 'https://bitcoinaverage.com',
  rules,
})
