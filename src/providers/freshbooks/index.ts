import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'freshbooks',
  name: 'FreshBooks',
  homepage: 'https://www.freshbooks.com',
  rules,
})
