import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'dwolla', name: 'Dwolla', homepage: 'https://www.dwolla.com', rules })
