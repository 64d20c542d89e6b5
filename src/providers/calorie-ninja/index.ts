import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'calorie-ninja',
  name: 'CalorieNinjas',
  homepage: 'https://calorieninjas.com',
  rules,
})
