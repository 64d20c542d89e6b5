import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'mailgun', name: 'Mailgun', homepage: 'https://www.mailgun.com', rules })
