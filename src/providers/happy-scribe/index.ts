import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'happy-scribe',
  name: 'Happy Scribe',
  homepage: 'https://www.happyscribe.com',
  rules,
})
