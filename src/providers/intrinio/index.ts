import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'intrinio', name: 'Intrinio', homepage: 'https://intrinio.com', rules })
