import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'langfuse', name: 'Langfuse', homepage: 'https://langfuse.com', rules })
