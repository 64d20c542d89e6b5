import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'google-cloud',
  name: 'Google Cloud',
  homepage: 'https://cloud.google.com',
  rules,
})
