import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'simple-sat', name: 'Simplesat', homepage: 'https://www.simplesat.io', rules })
