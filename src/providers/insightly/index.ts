import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'insightly', name: 'Insightly', homepage: 'https://www.insightly.com', rules })
