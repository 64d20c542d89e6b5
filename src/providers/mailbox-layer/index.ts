import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'mailbox-layer',
  name: 'mailboxlayer',
  homepage: 'https://mailboxlayer.com',
  rules,
})
