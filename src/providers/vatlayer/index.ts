import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'vatlayer', name: 'vatlayer', homepage: 'https://vatlayer.com', rules })
