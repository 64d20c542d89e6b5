import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'railway', name: 'Railway', homepage: 'https://railway.com', rules })
