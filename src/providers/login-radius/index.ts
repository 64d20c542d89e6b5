import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'login-radius',
  name: 'LoginRadius',
  homepage: 'https://www.loginradius.com',
  rules,
})
