import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'bittrex', name: 'Bittrex', homepage: 'https://bittrex.com', rules })
