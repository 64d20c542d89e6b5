import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'gamma', name: 'Gamma', homepage: 'https://gamma.app', rules })
