import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'deepgram', name: 'Deepgram', homepage: 'https://deepgram.com', rules })
