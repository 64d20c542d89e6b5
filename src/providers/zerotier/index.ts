import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'zerotier', name: 'ZeroTier', homepage: 'https://www.zerotier.com', rules })
