import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'currency-cloud',
  name: 'Currencycloud',
  homepage: 'https://www.currencycloud.com',
  rules,
})
