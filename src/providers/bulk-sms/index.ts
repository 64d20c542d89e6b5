import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'bulk-sms', name: 'BulkSMS', homepage: 'https://www.bulksms.com', rules })
