import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'web-scraper', name: 'Web Scraper', homepage: 'https://webscraper.io', rules })
