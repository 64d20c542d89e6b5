import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'firecrawl', name: 'Firecrawl', homepage: 'https://www.firecrawl.dev', rules })
