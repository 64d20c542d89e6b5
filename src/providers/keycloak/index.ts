import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'keycloak', name: 'Keycloak', homepage: 'https://www.keycloak.org', rules })
