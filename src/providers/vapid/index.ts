import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'vapid',
  name: 'VAPID keys (Web Push)',
  homepage: 'https://www.rfc-editor.org/rfc/rfc8292',
  rules,
})
