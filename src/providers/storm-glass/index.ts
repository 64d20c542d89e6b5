import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'storm-glass', name: 'Storm Glass', homepage: 'https://stormglass.io', rules })
