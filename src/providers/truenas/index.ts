import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'truenas', name: 'TrueNAS', homepage: 'https://www.truenas.com', rules })
