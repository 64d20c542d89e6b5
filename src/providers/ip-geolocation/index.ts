import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'ip-geolocation',
  name: 'ipgeolocation.io',
  homepage: 'https://ipgeolocation.io',
  rules,
})
