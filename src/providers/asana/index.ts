import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'asana', name: 'Asana', homepage: 'https://asana.com', rules })
