import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'caflou', name: 'Caflou', homepage: 'https://www.caflou.com', rules })
