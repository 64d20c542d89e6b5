import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'kagi', name: 'Kagi', homepage: 'https://kagi.com', rules })
