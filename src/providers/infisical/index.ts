import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'infisical', name: 'Infisical', homepage: 'https://infisical.com', rules })
