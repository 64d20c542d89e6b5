import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'scalingo', name: 'Scalingo', homepage: 'https://scalingo.com', rules })
