import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'coinlayer', name: 'coinlayer', homepage: 'https://coinlayer.com', rules })
