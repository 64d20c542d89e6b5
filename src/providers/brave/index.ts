import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'brave',
  name: 'Brave Search API',
  homepage: 'https://brave.com/search/api/',
  rules,
})
