import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'zendesk', name: 'Zendesk', homepage: 'https://www.zendesk.com', rules })
