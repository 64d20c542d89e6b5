import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'mattermost', name: 'Mattermost', homepage: 'https://mattermost.com', rules })
