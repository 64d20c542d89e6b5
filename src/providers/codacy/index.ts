import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'codacy', name: 'Codacy', homepage: 'https://www.codacy.com', rules })
