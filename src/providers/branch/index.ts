import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'branch', name: 'Branch', homepage: 'https://www.branch.io', rules })
