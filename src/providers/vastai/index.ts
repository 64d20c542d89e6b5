import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'vastai', name: 'Vast.ai', homepage: 'https://vast.ai', rules })
