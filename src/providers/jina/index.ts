import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'jina', name: 'Jina AI', homepage: 'https://jina.ai', rules })
