import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'nytimes',
  name: 'The New York Times',
  homepage: 'https://developer.nytimes.com',
  rules,
})
