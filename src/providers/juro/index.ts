import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'juro', name: 'Juro', homepage: 'https://juro.com', rules })
