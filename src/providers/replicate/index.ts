import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'replicate', name: 'Replicate', homepage: 'https://replicate.com', rules })
