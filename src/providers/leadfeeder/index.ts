import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'leadfeeder',
  name: 'Leadfeeder (Dealfront)',
  homepage: 'https://www.leadfeeder.com',
  rules,
})
