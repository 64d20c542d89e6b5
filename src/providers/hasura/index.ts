import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'hasura', name: 'Hasura', homepage: 'https://hasura.io', rules })
