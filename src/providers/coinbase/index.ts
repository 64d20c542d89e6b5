import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'coinbase',
  name: 'Coinbase',
  homepage: 'https://docs.cdp.coinbase.com',
  rules,
})
