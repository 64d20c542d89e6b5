import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'kanban',
  name: 'Kanbanize (Businessmap)',
  homepage: 'https://businessmap.io',
  rules,
})
