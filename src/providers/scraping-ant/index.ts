import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'scraping-ant',
  name: 'ScrapingAnt',
  homepage: 'https://scrapingant.com',
  rules,
})
