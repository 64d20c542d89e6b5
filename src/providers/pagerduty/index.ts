import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'pagerduty', name: 'PagerDuty', homepage: 'https://www.pagerduty.com', rules })
