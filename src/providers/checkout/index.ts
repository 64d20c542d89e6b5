import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'checkout', name: 'Checkout.com', homepage: 'https://www.checkout.com', rules })
