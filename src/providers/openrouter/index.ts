import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'openrouter', name: 'OpenRouter', homepage: 'https://openrouter.ai', rules })
