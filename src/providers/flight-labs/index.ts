import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'flight-labs',
  name: 'FlightLabs',
  homepage: 'https://www.goflightlabs.com',
  rules,
})
