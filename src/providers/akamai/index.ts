import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'akamai', name: 'Akamai', homepage: 'https://www.akamai.com', rules })
