import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'contentful',
  name: 'Contentful',
  homepage: 'https://www.contentful.com',
  rules,
})
