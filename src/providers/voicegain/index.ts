import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'voicegain', name: 'Voicegain', homepage: 'https://www.voicegain.ai', rules })
