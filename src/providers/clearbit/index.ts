import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'clearbit', name: 'Clearbit', homepage: 'https://clearbit.com', rules })
