import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'mastra', name: 'Mastra', homepage: 'https://mastra.ai', rules })
