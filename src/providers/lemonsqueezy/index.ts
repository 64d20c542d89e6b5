import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'lemonsqueezy',
  name: 'Lemon Squeezy',
  homepage: 'https://www.lemonsqueezy.com',
  rules,
})
