import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'ebay', name: 'eBay', homepage: 'https://www.ebay.com', rules })
