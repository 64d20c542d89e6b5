import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'survey-any-place',
  name: 'Pointerpro (Survey Anyplace)',
  homepage: 'https://pointerpro.com',
  rules,
})
