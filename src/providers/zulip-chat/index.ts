import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'zulip-chat', name: 'Zulip', homepage: 'https://zulip.com', rules })
