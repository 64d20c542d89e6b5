import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'commodities',
  name: 'Commodities-API',
  homepage: 'https://commodities-api.com',
  rules,
})
