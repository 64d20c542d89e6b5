import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'statsig', name: 'Statsig', homepage: 'https://www.statsig.com', rules })
