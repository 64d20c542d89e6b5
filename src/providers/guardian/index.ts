import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'guardian',
  name: 'The Guardian Open Platform',
  homepage: 'https://open-platform.theguardian.com',
  rules,
})
