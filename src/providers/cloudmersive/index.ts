import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'cloudmersive',
  name: 'Cloudmersive',
  homepage: 'https://cloudmersive.com',
  rules,
})
