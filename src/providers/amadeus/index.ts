import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'amadeus', name: 'Amadeus', homepage: 'https://developers.amadeus.com', rules })
