import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'stackhawk', name: 'StackHawk', homepage: 'https://www.stackhawk.com', rules })
