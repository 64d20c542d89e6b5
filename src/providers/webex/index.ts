import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'webex', name: 'Webex', homepage: 'https://www.webex.com', rules })
