import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'algolia', name: 'Algolia', homepage: 'https://www.algolia.com', rules })
