import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'stormboard', name: 'Stormboard', homepage: 'https://stormboard.com', rules })
