import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'cockroachlabs',
  name: 'CockroachDB Cloud',
  homepage: 'https://www.cockroachlabs.com',
  rules,
})
