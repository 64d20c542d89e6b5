import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'coda', name: 'Coda', homepage: 'https://coda.io', rules })
