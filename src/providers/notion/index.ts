import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'notion', name: 'Notion', homepage: 'https://www.notion.com', rules })
