import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'planetscale',
  name: 'PlanetScale',
  homepage: 'https://planetscale.com',
  rules,
})
