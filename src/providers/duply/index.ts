import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'duply', name: 'Duply', homepage: 'https://duply.co', rules })
