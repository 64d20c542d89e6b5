import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'graphcms',
  name: 'Hygraph (GraphCMS)',
  homepage: 'https://hygraph.com',
  rules,
})
