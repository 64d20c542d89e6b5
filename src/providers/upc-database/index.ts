import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'upc-database',
  name: 'UPCDatabase',
  homepage: 'https://upcdatabase.org',
  rules,
})
