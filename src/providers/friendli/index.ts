import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'friendli', name: 'FriendliAI', homepage: 'https://friendli.ai', rules })
