import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'xai', name: 'xAI', homepage: 'https://x.ai', rules })
