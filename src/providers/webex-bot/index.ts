import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'webex-bot',
  name: 'Webex bot',
  homepage: 'https://developer.webex.com',
  rules,
})
