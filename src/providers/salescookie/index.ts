import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'salescookie',
  name: 'SalesCookie',
  homepage: 'https://www.salescookie.com',
  rules,
})
