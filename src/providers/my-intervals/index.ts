import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'my-intervals',
  name: 'Intervals',
  homepage: 'https://www.myintervals.com',
  rules,
})
