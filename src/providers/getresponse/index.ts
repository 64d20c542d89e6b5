import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'getresponse',
  name: 'GetResponse',
  homepage: 'https://www.getresponse.com',
  rules,
})
