import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'loggly', name: 'Loggly', homepage: 'https://www.loggly.com', rules })
