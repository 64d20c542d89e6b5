import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'currency-scoop',
  name: 'CurrencyBeacon (CurrencyScoop)',
  homepage: 'https://currencybeacon.com',
  rules,
})
