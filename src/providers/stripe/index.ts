import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'stripe', name: 'Stripe', homepage: 'https://stripe.com', rules })
