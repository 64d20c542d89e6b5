import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'column', name: 'Column', homepage: 'https://column.com', rules })
