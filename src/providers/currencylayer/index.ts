import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'currencylayer',
  name: 'currencylayer',
  homepage: 'https://currencylayer.com',
  rules,
})
