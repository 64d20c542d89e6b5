import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'scrapfly', name: 'ScrapFly', homepage: 'https://scrapfly.io', rules })
