import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'zerobounce',
  name: 'ZeroBounce',
  homepage: 'https://www.zerobounce.net',
  rules,
})
