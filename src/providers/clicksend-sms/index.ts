import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'clicksend-sms',
  name: 'ClickSend',
  homepage: 'https://www.clicksend.com',
  rules,
})
