import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'tavily', name: 'Tavily', homepage: 'https://tavily.com', rules })
