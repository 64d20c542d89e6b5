import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'snipcart', name: 'Snipcart', homepage: 'https://snipcart.com', rules })
