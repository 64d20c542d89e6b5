import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'keen', name: 'Keen', homepage: 'https://keen.io', rules })
