import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'apimatic', name: 'APIMatic', homepage: 'https://www.apimatic.io', rules })
