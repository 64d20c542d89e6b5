import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'togetherai', name: 'Together AI', homepage: 'https://www.together.ai', rules })
