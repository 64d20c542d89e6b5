import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'e2b', name: 'E2B', homepage: 'https://e2b.dev', rules })
