import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'walk-score',
  name: 'Walk Score',
  homepage: 'https://www.walkscore.com',
  rules,
})
