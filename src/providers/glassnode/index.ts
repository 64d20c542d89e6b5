import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'glassnode', name: 'Glassnode', homepage: 'https://glassnode.com', rules })
