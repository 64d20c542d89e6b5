import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'postmark', name: 'Postmark', homepage: 'https://postmarkapp.com', rules })
