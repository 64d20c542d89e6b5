import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'kontent', name: 'Kontent.ai', homepage: 'https://kontent.ai', rules })
