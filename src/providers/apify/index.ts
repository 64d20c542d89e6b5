import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'apify', name: 'Apify', homepage: 'https://apify.com', rules })
