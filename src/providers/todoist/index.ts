import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'todoist', name: 'Todoist', homepage: 'https://www.todoist.com', rules })
