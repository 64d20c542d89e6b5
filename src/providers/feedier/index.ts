import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'feedier', name: 'Feedier', homepage: 'https://feedier.com', rules })
