import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'pollinations',
  name: 'Pollinations',
  homepage: 'https://pollinations.ai',
  rules,
})
