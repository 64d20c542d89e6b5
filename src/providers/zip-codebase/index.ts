import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'zip-codebase',
  name: 'Zipcodebase',
  homepage: 'https://zipcodebase.com',
  rules,
})
