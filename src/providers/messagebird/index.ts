import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'messagebird',
  name: 'Bird (MessageBird)',
  homepage: 'https://bird.com',
  rules,
})
