import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'pinata', name: 'Pinata', homepage: 'https://pinata.cloud', rules })
