import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'confluent', name: 'Confluent', homepage: 'https://www.confluent.io', rules })
