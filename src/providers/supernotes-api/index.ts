import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'supernotes-api',
  name: 'Supernotes',
  homepage: 'https://supernotes.app',
  rules,
})
