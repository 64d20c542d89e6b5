import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'invoice-ocean',
  name: 'InvoiceOcean',
  homepage: 'https://invoiceocean.com',
  rules,
})
