import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'sports-monk',
  name: 'Sportmonks',
  homepage: 'https://www.sportmonks.com',
  rules,
})
