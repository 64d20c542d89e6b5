import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'betterstack',
  name: 'Better Stack',
  homepage: 'https://betterstack.com',
  rules,
})
