import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'formbucket',
  name: 'FormBucket',
  homepage: 'https://www.formbucket.com',
  rules,
})
