import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'timecamp', name: 'TimeCamp', homepage: 'https://www.timecamp.com', rules })
