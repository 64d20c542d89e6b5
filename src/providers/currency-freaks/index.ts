import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'currency-freaks',
  name: 'CurrencyFreaks',
  homepage: 'https://currencyfreaks.com',
  rules,
})
