import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'mercury', name: 'Mercury', homepage: 'https://mercury.com', rules })
