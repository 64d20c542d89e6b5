import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'hop', name: 'Hop', homepage: 'https://hop.io', rules })
