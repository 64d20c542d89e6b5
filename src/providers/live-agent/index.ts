import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'live-agent', name: 'LiveAgent', homepage: 'https://www.liveagent.com', rules })
