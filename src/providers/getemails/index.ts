import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'getemails',
  name: 'Retention.com (GetEmails)',
  homepage: 'https://www.retention.com',
  rules,
})
