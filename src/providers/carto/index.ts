import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'carto', name: 'CARTO', homepage: 'https://carto.com', rules })
