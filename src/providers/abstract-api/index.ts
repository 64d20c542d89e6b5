import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'abstract-api',
  name: 'AbstractAPI',
  homepage: 'https://www.abstractapi.com',
  rules,
})
