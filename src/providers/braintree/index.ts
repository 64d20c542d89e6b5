import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'braintree',
  name: 'Braintree',
  homepage: 'https://www.braintreepayments.com',
  rules,
})
