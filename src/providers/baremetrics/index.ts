import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'baremetrics',
  name: 'Baremetrics',
  homepage: 'https://baremetrics.com',
  rules,
})
