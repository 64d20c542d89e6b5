import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'interseller',
  name: 'Interseller',
  homepage: 'https://www.interseller.io',
  rules,
})
