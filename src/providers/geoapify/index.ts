import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'geoapify', name: 'Geoapify', homepage: 'https://www.geoapify.com', rules })
