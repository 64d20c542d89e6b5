import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'ai71', name: 'AI71', homepage: 'https://ai71.ai', rules })
