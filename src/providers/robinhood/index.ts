import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'robinhood',
  name: 'Robinhood Crypto',
  homepage: 'https://robinhood.com',
  rules,
})
