import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'cloverly', name: 'Cloverly', homepage: 'https://www.cloverly.com', rules })
