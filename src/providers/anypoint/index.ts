import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'anypoint',
  name: 'MuleSoft Anypoint',
  homepage: 'https://www.mulesoft.com',
  rules,
})
