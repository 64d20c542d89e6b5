import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'mailerlite',
  name: 'MailerLite',
  homepage: 'https://www.mailerlite.com',
  rules,
})
