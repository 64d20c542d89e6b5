import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'customerio', name: 'Customer.io', homepage: 'https://customer.io', rules })
