import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'elastic', name: 'Elastic', homepage: 'https://www.elastic.co', rules })
