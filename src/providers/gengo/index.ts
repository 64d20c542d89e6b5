import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'gengo', name: 'Gengo', homepage: 'https://gengo.com', rules })
