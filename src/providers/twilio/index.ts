import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'twilio', name: 'Twilio', homepage: 'https://www.twilio.com', rules })
