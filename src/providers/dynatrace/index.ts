import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'dynatrace', name: 'Dynatrace', homepage: 'https://www.dynatrace.com', rules })
