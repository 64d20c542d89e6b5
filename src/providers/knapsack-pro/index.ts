import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'knapsack-pro',
  name: 'Knapsack Pro',
  homepage: 'https://knapsackpro.com',
  rules,
})
