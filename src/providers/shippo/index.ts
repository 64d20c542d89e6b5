import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'shippo', name: 'Shippo', homepage: 'https://goshippo.com', rules })
