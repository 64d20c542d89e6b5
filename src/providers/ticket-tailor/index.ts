import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'ticket-tailor',
  name: 'Ticket Tailor',
  homepage: 'https://www.tickettailor.com',
  rules,
})
