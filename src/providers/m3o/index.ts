import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'm3o', name: 'M3O', homepage: 'https://m3o.com', rules })
