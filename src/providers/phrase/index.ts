import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'phrase', name: 'Phrase', homepage: 'https://phrase.com', rules })
