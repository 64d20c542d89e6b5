import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'tink',
  name: 'Tink keysets',
  homepage: 'https://developers.google.com/tink',
  rules,
})
