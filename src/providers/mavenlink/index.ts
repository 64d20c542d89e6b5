import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'mavenlink',
  name: 'Mavenlink (Kantata)',
  homepage: 'https://www.kantata.com',
  rules,
})
