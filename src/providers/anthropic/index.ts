import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'anthropic', name: 'Anthropic', homepage: 'https://www.anthropic.com', rules })
