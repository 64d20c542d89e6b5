import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'monday', name: 'monday.com', homepage: 'https://monday.com', rules })
