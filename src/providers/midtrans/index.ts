import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'midtrans', name: 'Midtrans', homepage: 'https://midtrans.com', rules })
