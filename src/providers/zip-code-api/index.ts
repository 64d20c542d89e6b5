import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'zip-code-api',
  name: 'ZipCodeAPI',
  homepage: 'https://www.zipcodeapi.com',
  rules,
})
