import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'heartland',
  name: 'Heartland (Global Payments)',
  homepage: 'https://developer.heartlandpaymentsystems.com',
  rules,
})
