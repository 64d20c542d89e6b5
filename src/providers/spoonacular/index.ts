import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'spoonacular',
  name: 'spoonacular',
  homepage: 'https://spoonacular.com',
  rules,
})
