import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'elasticemail',
  name: 'Elastic Email',
  homepage: 'https://elasticemail.com',
  rules,
})
