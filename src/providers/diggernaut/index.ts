import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'diggernaut',
  name: 'Diggernaut',
  homepage: 'https://www.diggernaut.com',
  rules,
})
