import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'paystack', name: 'Paystack', homepage: 'https://paystack.com', rules })
