import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'ticketmaster',
  name: 'Ticketmaster',
  homepage: 'https://developer.ticketmaster.com',
  rules,
})
