import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'trendmicro',
  name: 'Trend Micro',
  homepage: 'https://www.trendmicro.com',
  rules,
})
