import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'freshdesk',
  name: 'Freshdesk',
  homepage: 'https://www.freshworks.com/freshdesk/',
  rules,
})
