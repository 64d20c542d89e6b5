import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'devcycle', name: 'DevCycle', homepage: 'https://www.devcycle.com', rules })
