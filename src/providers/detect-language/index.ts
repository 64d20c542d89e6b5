import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'detect-language',
  name: 'Detect Language',
  homepage: 'https://detectlanguage.com',
  rules,
})
