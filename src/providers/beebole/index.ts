import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'beebole', name: 'BeeBole', homepage: 'https://beebole.com', rules })
