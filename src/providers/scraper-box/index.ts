import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'scraper-box', name: 'ScraperBox', homepage: 'https://scraperbox.com', rules })
