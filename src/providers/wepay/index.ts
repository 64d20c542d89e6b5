import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'wepay', name: 'WePay', homepage: 'https://www.wepay.com', rules })
