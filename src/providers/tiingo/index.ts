import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'tiingo', name: 'Tiingo', homepage: 'https://www.tiingo.com', rules })
