import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'octopus-deploy',
  name: 'Octopus Deploy',
  homepage: 'https://octopus.com',
  rules,
})
