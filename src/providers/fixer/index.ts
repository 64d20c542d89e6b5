import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'fixer', name: 'fixer', homepage: 'https://fixer.io', rules })
