import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'scrape-owl', name: 'ScrapeOwl', homepage: 'https://scrapeowl.com', rules })
