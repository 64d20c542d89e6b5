import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'crossmint', name: 'Crossmint', homepage: 'https://www.crossmint.com', rules })
