import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'alconost', name: 'Alconost', homepage: 'https://alconost.com', rules })
