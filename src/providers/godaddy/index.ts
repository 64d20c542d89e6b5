import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'godaddy', name: 'GoDaddy', homepage: 'https://www.godaddy.com', rules })
