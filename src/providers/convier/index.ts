import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'convier', name: 'Convier', homepage: 'https://convier.me', rules })
