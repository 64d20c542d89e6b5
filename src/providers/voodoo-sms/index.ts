import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'voodoo-sms',
  name: 'Voodoo SMS',
  homepage: 'https://www.voodoosms.com',
  rules,
})
