import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'overloop', name: 'Overloop', homepage: 'https://overloop.com', rules })
