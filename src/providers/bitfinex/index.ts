import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'bitfinex', name: 'Bitfinex', homepage: 'https://www.bitfinex.com', rules })
