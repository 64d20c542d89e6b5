import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'ably', name: 'Ably', homepage: 'https://ably.com', rules })
