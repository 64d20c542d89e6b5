import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'redirectpizza',
  name: 'redirect.pizza',
  homepage: 'https://redirect.pizza',
  rules,
})
