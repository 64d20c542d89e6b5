import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'convert-api',
  name: 'ConvertAPI',
  homepage: 'https://www.convertapi.com',
  rules,
})
