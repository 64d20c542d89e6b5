import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'scraping-bee',
  name: 'ScrapingBee',
  homepage: 'https://www.scrapingbee.com',
  rules,
})
