import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'kylas', name: 'Kylas', homepage: 'https://kylas.io', rules })
