import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'fal-ai', name: 'fal', homepage: 'https://fal.ai', rules })
