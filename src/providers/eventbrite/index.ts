import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'eventbrite',
  name: 'Eventbrite',
  homepage: 'https://www.eventbrite.com',
  rules,
})
