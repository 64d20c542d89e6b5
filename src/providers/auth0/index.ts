import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'auth0', name: 'Auth0', homepage: 'https://auth0.com', rules })
