import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'razorpay', name: 'Razorpay', homepage: 'https://razorpay.com', rules })
