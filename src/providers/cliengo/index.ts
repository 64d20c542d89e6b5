import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'cliengo', name: 'Cliengo', homepage: 'https://www.cliengo.com', rules })
