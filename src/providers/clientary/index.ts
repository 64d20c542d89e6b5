import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'clientary',
  name: 'Clientary (Ronin)',
  homepage: 'https://www.clientary.com',
  rules,
})
