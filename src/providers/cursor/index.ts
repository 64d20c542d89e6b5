import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'cursor', name: 'Cursor', homepage: 'https://cursor.com', rules })
