import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'rainforestpay',
  name: 'Rainforest',
  homepage: 'https://www.rainforestpay.com',
  rules,
})
