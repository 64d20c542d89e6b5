import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'buddyns', name: 'BuddyNS', homepage: 'https://www.buddyns.com', rules })
