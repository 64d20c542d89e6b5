import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'trufflehog',
  name: 'TruffleHog Enterprise',
  homepage: 'https://trufflesecurity.com',
  rules,
})
