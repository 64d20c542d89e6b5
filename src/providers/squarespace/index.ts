import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'squarespace',
  name: 'Squarespace',
  homepage: 'https://www.squarespace.com',
  rules,
})
