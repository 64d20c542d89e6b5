import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'geocode', name: 'Geocode.xyz', homepage: 'https://geocode.xyz', rules })
