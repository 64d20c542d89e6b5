import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'exchange-rate-api',
  name: 'ExchangeRate-API',
  homepage: 'https://www.exchangerate-api.com',
  rules,
})
