import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'duffel', name: 'Duffel', homepage: 'https://duffel.com', rules })
