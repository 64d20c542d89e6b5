import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'mem0', name: 'Mem0', homepage: 'https://mem0.ai', rules })
