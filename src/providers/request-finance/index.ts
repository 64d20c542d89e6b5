import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'request-finance',
  name: 'Request Finance',
  homepage: 'https://www.request.finance',
  rules,
})
