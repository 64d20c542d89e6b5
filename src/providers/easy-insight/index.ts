import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'easy-insight',
  name: 'Easy Insight',
  homepage: 'https://www.easy-insight.com',
  rules,
})
