import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'mapbox', name: 'Mapbox', homepage: 'https://www.mapbox.com', rules })
