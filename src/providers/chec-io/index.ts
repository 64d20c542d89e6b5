import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'chec-io',
  name: 'Chec (Commerce.js)',
  homepage: 'https://commercejs.com',
  rules,
})
