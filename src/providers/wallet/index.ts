import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'wallet',
  name: 'Cryptocurrency wallets',
  homepage: 'https://github.com/bitcoin/bips',
  rules,
})
