import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'scrutinizer-ci',
  name: 'Scrutinizer',
  homepage: 'https://scrutinizer-ci.com',
  rules,
})
