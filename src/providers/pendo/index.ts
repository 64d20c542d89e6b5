import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'pendo', name: 'Pendo', homepage: 'https://www.pendo.io', rules })
