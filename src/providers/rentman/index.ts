import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'rentman', name: 'Rentman', homepage: 'https://rentman.io', rules })
