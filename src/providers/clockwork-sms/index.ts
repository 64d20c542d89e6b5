import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'clockwork-sms',
  name: 'Clockwork SMS',
  homepage: 'https://www.clockworksms.com',
  rules,
})
