import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'positionstack',
  name: 'positionstack',
  homepage: 'https://positionstack.com',
  rules,
})
