import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'wit', name: 'Wit.ai', homepage: 'https://wit.ai', rules })
