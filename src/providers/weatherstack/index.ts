import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'weatherstack',
  name: 'weatherstack',
  homepage: 'https://weatherstack.com',
  rules,
})
