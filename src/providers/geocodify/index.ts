import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'geocodify', name: 'Geocodify', homepage: 'https://geocodify.com', rules })
