import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'newscatcher',
  name: 'NewsCatcher',
  homepage: 'https://www.newscatcherapi.com',
  rules,
})
