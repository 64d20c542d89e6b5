import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'shopify', name: 'Shopify', homepage: 'https://www.shopify.com', rules })
