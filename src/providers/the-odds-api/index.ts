import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'the-odds-api',
  name: 'The Odds API',
  homepage: 'https://the-odds-api.com',
  rules,
})
