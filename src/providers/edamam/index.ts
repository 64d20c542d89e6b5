import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'edamam', name: 'Edamam', homepage: 'https://www.edamam.com', rules })
