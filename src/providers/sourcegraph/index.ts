import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'sourcegraph',
  name: 'Sourcegraph',
  homepage: 'https://sourcegraph.com',
  rules,
})
