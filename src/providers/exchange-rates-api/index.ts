import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'exchange-rates-api',
  name: 'Exchange Rates API',
  homepage: 'https://exchangeratesapi.io',
  rules,
})
