import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'calendly', name: 'Calendly', homepage: 'https://calendly.com', rules })
