import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'infomaniak',
  name: 'Infomaniak',
  homepage: 'https://www.infomaniak.com',
  rules,
})
