import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'people-data-labs',
  name: 'People Data Labs',
  homepage: 'https://www.peopledatalabs.com',
  rules,
})
