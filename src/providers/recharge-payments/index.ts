import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'recharge-payments',
  name: 'Recharge',
  homepage: 'https://rechargepayments.com',
  rules,
})
