import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'newsapi', name: 'News API', homepage: 'https://newsapi.org', rules })
