import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'cloudflare',
  name: 'Cloudflare',
  homepage: 'https://www.cloudflare.com',
  rules,
})
