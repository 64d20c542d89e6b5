import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'cloze', name: 'Cloze', homepage: 'https://www.cloze.com', rules })
