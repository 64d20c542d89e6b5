import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'api-template',
  name: 'APITemplate.io',
  homepage: 'https://apitemplate.io',
  rules,
})
