import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'slack', name: 'Slack', homepage: 'https://slack.com', rules })
