import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'mistral', name: 'Mistral AI', homepage: 'https://mistral.ai', rules })
