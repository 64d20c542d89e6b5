import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'mailchimp', name: 'Mailchimp', homepage: 'https://mailchimp.com', rules })
