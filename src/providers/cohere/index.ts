import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'cohere', name: 'Cohere', homepage: 'https://cohere.com', rules })
