import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'flutterwave',
  name: 'Flutterwave',
  homepage: 'https://flutterwave.com',
  rules,
})
