import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'jupiter-one',
  name: 'JupiterOne',
  homepage: 'https://www.jupiterone.com',
  rules,
})
