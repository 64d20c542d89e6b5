import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'dareboost',
  name: 'Contentsquare Speed (Dareboost)',
  homepage: 'https://contentsquare.com',
  rules,
})
