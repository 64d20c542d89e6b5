import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'dyspatch', name: 'Dyspatch', homepage: 'https://www.dyspatch.io', rules })
