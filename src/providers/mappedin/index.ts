import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'mappedin', name: 'Mappedin', homepage: 'https://www.mappedin.com', rules })
