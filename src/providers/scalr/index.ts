import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'scalr', name: 'Scalr', homepage: 'https://scalr.com', rules })
