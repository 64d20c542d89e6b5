import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'technical-analysis-api',
  name: 'Technical Analysis API',
  homepage: 'https://technical-analysis-api.com',
  rules,
})
