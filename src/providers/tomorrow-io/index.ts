import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'tomorrow-io',
  name: 'Tomorrow.io',
  homepage: 'https://www.tomorrow.io',
  rules,
})
