import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'travelpayouts',
  name: 'Travelpayouts',
  homepage: 'https://www.travelpayouts.com',
  rules,
})
