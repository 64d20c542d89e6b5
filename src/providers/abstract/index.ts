import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'abstract', name: 'Abstract', homepage: 'https://www.abstract.com', rules })
