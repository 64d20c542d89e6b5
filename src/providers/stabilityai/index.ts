import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'stabilityai', name: 'Stability AI', homepage: 'https://stability.ai', rules })
