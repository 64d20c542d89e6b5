import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'moderation',
  name: 'Moderation API',
  homepage: 'https://moderationapi.com',
  rules,
})
