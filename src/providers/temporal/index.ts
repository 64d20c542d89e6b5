import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'temporal', name: 'Temporal Cloud', homepage: 'https://temporal.io', rules })
