import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'newrelic', name: 'New Relic', homepage: 'https://newrelic.com', rules })
