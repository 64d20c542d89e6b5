import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'deep-ai', name: 'DeepAI', homepage: 'https://deepai.org', rules })
