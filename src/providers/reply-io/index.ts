import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'reply-io', name: 'Reply', homepage: 'https://reply.io', rules })
