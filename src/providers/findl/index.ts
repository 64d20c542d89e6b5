import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'findl', name: 'Findl', homepage: 'https://www.findl.com', rules })
