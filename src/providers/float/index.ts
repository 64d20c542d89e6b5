import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'float', name: 'Float', homepage: 'https://www.float.com', rules })
