import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'cloudsight', name: 'CloudSight', homepage: 'https://cloudsight.ai', rules })
