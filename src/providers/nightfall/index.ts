import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'nightfall',
  name: 'Nightfall AI',
  homepage: 'https://www.nightfall.ai',
  rules,
})
