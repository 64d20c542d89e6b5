import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'instantly', name: 'Instantly', homepage: 'https://instantly.ai', rules })
