import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'country-layer',
  name: 'countrylayer',
  homepage: 'https://countrylayer.com',
  rules,
})
