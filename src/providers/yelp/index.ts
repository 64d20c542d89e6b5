import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'yelp', name: 'Yelp', homepage: 'https://www.yelp.com', rules })
