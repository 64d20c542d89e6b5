import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'borgbase', name: 'BorgBase', homepage: 'https://www.borgbase.com', rules })
