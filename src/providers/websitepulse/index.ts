import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'websitepulse',
  name: 'WebSitePulse',
  homepage: 'https://www.websitepulse.com',
  rules,
})
