import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'yahoo', name: 'Yahoo', homepage: 'https://developer.yahoo.com', rules })
