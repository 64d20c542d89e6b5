import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'serp-api', name: 'SerpApi', homepage: 'https://serpapi.com', rules })
