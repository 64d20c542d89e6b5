import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'tefter', name: 'Tefter', homepage: 'https://tefter.io', rules })
