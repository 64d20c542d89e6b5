import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'rawg', name: 'RAWG', homepage: 'https://rawg.io', rules })
