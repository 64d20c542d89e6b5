import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'full-contact',
  name: 'FullContact',
  homepage: 'https://www.fullcontact.com',
  rules,
})
