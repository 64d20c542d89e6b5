import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'zoho', name: 'Zoho', homepage: 'https://www.zoho.com', rules })
