import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'tavus', name: 'Tavus', homepage: 'https://www.tavus.io', rules })
