import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'marketstack',
  name: 'marketstack',
  homepage: 'https://marketstack.com',
  rules,
})
