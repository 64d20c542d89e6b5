import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'openvpn',
  name: 'OpenVPN CloudConnexa',
  homepage: 'https://openvpn.net',
  rules,
})
