import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'zapier', name: 'Zapier', homepage: 'https://zapier.com', rules })
