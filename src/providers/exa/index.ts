import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'exa', name: 'Exa', homepage: 'https://exa.ai', rules })
