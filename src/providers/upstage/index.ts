import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'upstage', name: 'Upstage', homepage: 'https://www.upstage.ai', rules })
