import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'vpn-api', name: 'vpnapi.io', homepage: 'https://vpnapi.io', rules })
