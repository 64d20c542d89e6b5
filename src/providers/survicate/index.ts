import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'survicate', name: 'Survicate', homepage: 'https://survicate.com', rules })
