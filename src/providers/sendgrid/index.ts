import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'sendgrid', name: 'SendGrid', homepage: 'https://sendgrid.com', rules })
