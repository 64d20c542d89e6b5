import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'customer-guru',
  name: 'Customer.guru',
  homepage: 'https://customer.guru',
  rules,
})
