import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'scraperapi',
  name: 'ScraperAPI',
  homepage: 'https://www.scraperapi.com',
  rules,
})
