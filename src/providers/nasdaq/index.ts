import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'nasdaq',
  name: 'Nasdaq Data Link',
  homepage: 'https://data.nasdaq.com',
  rules,
})
