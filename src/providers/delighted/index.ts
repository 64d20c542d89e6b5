import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'delighted', name: 'Delighted', homepage: 'https://delighted.com', rules })
