import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'nutritionix',
  name: 'Nutritionix',
  homepage: 'https://www.nutritionix.com',
  rules,
})
