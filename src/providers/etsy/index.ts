import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'etsy', name: 'Etsy', homepage: 'https://www.etsy.com', rules })
