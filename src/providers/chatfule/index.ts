import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'chatfule', name: 'Chatfuel', homepage: 'https://chatfuel.com', rules })
