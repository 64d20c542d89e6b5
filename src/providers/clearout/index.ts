import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'clearout', name: 'Clearout', homepage: 'https://clearout.io', rules })
