import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'woocommerce',
  name: 'WooCommerce',
  homepage: 'https://woocommerce.com',
  rules,
})
