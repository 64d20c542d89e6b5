import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'protocols-io',
  name: 'protocols.io',
  homepage: 'https://www.protocols.io',
  rules,
})
