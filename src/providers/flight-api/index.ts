import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'flight-api', name: 'FlightAPI', homepage: 'https://www.flightapi.io', rules })
