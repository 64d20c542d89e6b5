import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'bitmex', name: 'BitMEX', homepage: 'https://www.bitmex.com', rules })
