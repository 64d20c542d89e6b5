import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'greptile', name: 'Greptile', homepage: 'https://www.greptile.com', rules })
