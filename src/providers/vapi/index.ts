import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'vapi', name: 'Vapi', homepage: 'https://vapi.ai', rules })
