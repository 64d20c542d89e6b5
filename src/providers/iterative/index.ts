import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'iterative',
  name: 'DVC Studio (Iterative)',
  homepage: 'https://studio.datachain.ai',
  rules,
})
