import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'bannerbear',
  name: 'Bannerbear',
  homepage: 'https://www.bannerbear.com',
  rules,
})
