import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'linkedin',
  name: 'LinkedIn',
  homepage: 'https://www.linkedin.com/developers/',
  rules,
})
