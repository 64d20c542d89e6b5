import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'roaring', name: 'Roaring', homepage: 'https://www.roaring.io', rules })
