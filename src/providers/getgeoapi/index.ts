import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'getgeoapi', name: 'GetGeoAPI', homepage: 'https://getgeoapi.com', rules })
