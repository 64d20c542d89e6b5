import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'aviationstack',
  name: 'aviationstack',
  homepage: 'https://aviationstack.com',
  rules,
})
