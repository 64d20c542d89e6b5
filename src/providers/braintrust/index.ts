import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'braintrust',
  name: 'Braintrust',
  homepage: 'https://www.braintrust.dev',
  rules,
})
