import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'zenscrape', name: 'Zenscrape', homepage: 'https://zenscrape.com', rules })
