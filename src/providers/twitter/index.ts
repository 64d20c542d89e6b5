import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'twitter', name: 'X (Twitter)', homepage: 'https://developer.x.com', rules })
