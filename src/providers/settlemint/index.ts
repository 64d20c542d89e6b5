import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'settlemint',
  name: 'SettleMint',
  homepage: 'https://www.settlemint.com',
  rules,
})
