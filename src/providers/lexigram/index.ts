import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'lexigram', name: 'Lexigram', homepage: 'https://www.lexigram.io', rules })
