import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'sign-up-genius',
  name: 'SignUpGenius',
  homepage: 'https://www.signupgenius.com',
  rules,
})
