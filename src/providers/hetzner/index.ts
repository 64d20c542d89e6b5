import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'hetzner', name: 'Hetzner', homepage: 'https://www.hetzner.com', rules })
