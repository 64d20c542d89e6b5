import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'nylas', name: 'Nylas', homepage: 'https://www.nylas.com', rules })
