import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'paypal', name: 'PayPal', homepage: 'https://www.paypal.com', rules })
