import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'mailjet', name: 'Mailjet', homepage: 'https://www.mailjet.com', rules })
