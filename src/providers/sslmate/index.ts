import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'sslmate', name: 'SSLMate', homepage: 'https://sslmate.com', rules })
