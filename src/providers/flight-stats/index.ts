import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'flight-stats',
  name: 'FlightStats',
  homepage: 'https://www.flightstats.com',
  rules,
})
