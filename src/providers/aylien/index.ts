import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'aylien',
  name: 'AYLIEN (Quantexa News)',
  homepage: 'https://aylien.com',
  rules,
})
