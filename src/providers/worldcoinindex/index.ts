import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'worldcoinindex',
  name: 'WorldCoinIndex',
  homepage: 'https://www.worldcoinindex.com',
  rules,
})
