import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'smooch',
  name: 'Sunshine Conversations (Smooch)',
  homepage: 'https://docs.smooch.io',
  rules,
})
