import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'defined-networking',
  name: 'Defined Networking',
  homepage: 'https://www.defined.net',
  rules,
})
