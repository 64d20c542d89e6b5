import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'fetch-rss', name: 'FetchRSS', homepage: 'https://fetchrss.com', rules })
