import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'ping-identity',
  name: 'Ping Identity',
  homepage: 'https://www.pingidentity.com',
  rules,
})
