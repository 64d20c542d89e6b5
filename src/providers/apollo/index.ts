import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'apollo', name: 'Apollo', homepage: 'https://www.apollo.io', rules })
