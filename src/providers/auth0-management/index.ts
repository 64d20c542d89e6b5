import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'auth0-management',
  name: 'Auth0 Management API',
  homepage: 'https://auth0.com',
  rules,
})
