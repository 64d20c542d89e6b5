import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'devin', name: 'Devin', homepage: 'https://devin.ai', rules })
