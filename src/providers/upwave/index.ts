import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'upwave', name: 'Upwave', homepage: 'https://www.upwave.com', rules })
