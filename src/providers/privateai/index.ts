import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'privateai',
  name: 'Private AI',
  homepage: 'https://www.private-ai.com',
  rules,
})
