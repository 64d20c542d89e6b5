import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'thunderstore',
  name: 'Thunderstore',
  homepage: 'https://thunderstore.io',
  rules,
})
