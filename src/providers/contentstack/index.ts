import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'contentstack',
  name: 'Contentstack',
  homepage: 'https://www.contentstack.com',
  rules,
})
