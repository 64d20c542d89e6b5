import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'budibase', name: 'Budibase', homepage: 'https://budibase.com', rules })
