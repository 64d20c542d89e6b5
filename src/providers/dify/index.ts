import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'dify', name: 'Dify', homepage: 'https://dify.ai', rules })
