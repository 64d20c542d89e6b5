import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'api-metrics', name: 'APImetrics', homepage: 'https://apimetrics.io', rules })
