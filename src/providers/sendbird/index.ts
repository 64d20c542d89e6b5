import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'sendbird', name: 'Sendbird', homepage: 'https://sendbird.com', rules })
