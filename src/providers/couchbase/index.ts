import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'couchbase',
  name: 'Couchbase Capella',
  homepage: 'https://www.couchbase.com',
  rules,
})
