import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'pirsch', name: 'Pirsch', homepage: 'https://pirsch.io', rules })
