import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'groq', name: 'Groq', homepage: 'https://groq.com', rules })
