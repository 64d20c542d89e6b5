import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'optimizely',
  name: 'Optimizely',
  homepage: 'https://www.optimizely.com',
  rules,
})
