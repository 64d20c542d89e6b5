import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'be-snappy', name: 'BeSnappy', homepage: 'https://besnappy.com', rules })
