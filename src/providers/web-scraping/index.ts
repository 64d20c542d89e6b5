import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'web-scraping',
  name: 'WebScraping.AI',
  homepage: 'https://webscraping.ai',
  rules,
})
