import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'runway', name: 'Runway', homepage: 'https://runwayml.com', rules })
