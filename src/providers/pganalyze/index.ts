import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'pganalyze', name: 'pganalyze', homepage: 'https://pganalyze.com', rules })
