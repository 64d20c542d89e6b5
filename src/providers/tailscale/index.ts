import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'tailscale', name: 'Tailscale', homepage: 'https://tailscale.com', rules })
