import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'kanban-tool', name: 'Kanban Tool', homepage: 'https://kanbantool.com', rules })
