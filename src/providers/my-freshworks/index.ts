import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'my-freshworks',
  name: 'Freshworks CRM',
  homepage: 'https://www.freshworks.com',
  rules,
})
