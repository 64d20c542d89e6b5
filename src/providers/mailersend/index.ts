import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'mailersend',
  name: 'MailerSend',
  homepage: 'https://www.mailersend.com',
  rules,
})
