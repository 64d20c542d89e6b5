import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'avaza', name: 'Avaza', homepage: 'https://www.avaza.com', rules })
