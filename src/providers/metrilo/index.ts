import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'metrilo', name: 'Metrilo', homepage: 'https://www.metrilo.com', rules })
