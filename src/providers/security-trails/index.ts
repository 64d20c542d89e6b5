import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'security-trails',
  name: 'SecurityTrails',
  homepage: 'https://securitytrails.com',
  rules,
})
