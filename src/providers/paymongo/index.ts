import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'paymongo', name: 'PayMongo', homepage: 'https://www.paymongo.com', rules })
