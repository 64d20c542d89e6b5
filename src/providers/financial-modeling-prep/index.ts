import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'financial-modeling-prep',
  name: 'Financial Modeling Prep',
  homepage: 'https://financialmodelingprep.com',
  rules,
})
