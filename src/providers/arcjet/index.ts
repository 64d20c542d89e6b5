import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'arcjet', name: 'Arcjet', homepage: 'https://arcjet.com', rules })
