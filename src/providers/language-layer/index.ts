import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'language-layer',
  name: 'languagelayer',
  homepage: 'https://languagelayer.com',
  rules,
})
