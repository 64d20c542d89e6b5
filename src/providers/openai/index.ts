import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'openai', name: 'OpenAI', homepage: 'https://platform.openai.com', rules })
