import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'fireworks', name: 'Fireworks AI', homepage: 'https://fireworks.ai', rules })
