import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'datastax',
  name: 'DataStax Astra DB',
  homepage: 'https://www.datastax.com',
  rules,
})
