import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'composio', name: 'Composio', homepage: 'https://composio.dev', rules })
