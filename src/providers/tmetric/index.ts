import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'tmetric', name: 'TMetric', homepage: 'https://tmetric.com', rules })
