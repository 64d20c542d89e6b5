import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'repairshopr',
  name: 'RepairShopr',
  homepage: 'https://www.repairshopr.com',
  rules,
})
