import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'kraken', name: 'Kraken', homepage: 'https://www.kraken.com', rules })
