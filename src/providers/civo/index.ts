import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'civo', name: 'Civo', homepage: 'https://www.civo.com', rules })
