import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'cerebras', name: 'Cerebras', homepage: 'https://www.cerebras.ai', rules })
