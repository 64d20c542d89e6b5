import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'mercado-pago',
  name: 'Mercado Pago',
  homepage: 'https://www.mercadopago.com',
  rules,
})
