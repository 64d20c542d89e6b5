import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'moneywave',
  name: 'Moneywave',
  homepage: 'https://moneywave.flutterwave.com',
  rules,
})
