import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'upstash', name: 'Upstash', homepage: 'https://upstash.com', rules })
