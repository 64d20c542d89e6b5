import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'scrapestack',
  name: 'scrapestack',
  homepage: 'https://scrapestack.com',
  rules,
})
