import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'parallel-dots',
  name: 'ParallelDots',
  homepage: 'https://www.paralleldots.com',
  rules,
})
