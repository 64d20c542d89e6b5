import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'salesforce',
  name: 'Salesforce',
  homepage: 'https://www.salesforce.com',
  rules,
})
