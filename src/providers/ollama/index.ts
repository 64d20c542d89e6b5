import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'ollama', name: 'Ollama', homepage: 'https://ollama.com', rules })
