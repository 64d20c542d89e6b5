import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'digitalocean',
  name: 'DigitalOcean',
  homepage: 'https://www.digitalocean.com',
  rules,
})
