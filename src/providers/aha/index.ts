import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'aha', name: 'Aha!', homepage: 'https://www.aha.io', rules })
