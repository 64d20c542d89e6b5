import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'detectify', name: 'Detectify', homepage: 'https://detectify.com', rules })
