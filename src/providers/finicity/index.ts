import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'finicity',
  name: 'Finicity (Mastercard Open Banking)',
  homepage: 'https://developer.mastercard.com/open-banking-us/',
  rules,
})
