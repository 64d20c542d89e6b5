import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'plivo', name: 'Plivo', homepage: 'https://www.plivo.com', rules })
