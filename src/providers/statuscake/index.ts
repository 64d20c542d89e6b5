import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'statuscake',
  name: 'StatusCake',
  homepage: 'https://www.statuscake.com',
  rules,
})
