import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'onesignal', name: 'OneSignal', homepage: 'https://onesignal.com', rules })
