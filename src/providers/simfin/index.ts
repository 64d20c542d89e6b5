import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'simfin', name: 'SimFin', homepage: 'https://www.simfin.com', rules })
