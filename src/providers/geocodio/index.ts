import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'geocodio', name: 'Geocodio', homepage: 'https://www.geocod.io', rules })
