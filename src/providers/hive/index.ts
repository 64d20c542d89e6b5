import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'hive', name: 'Hive', homepage: 'https://hive.com', rules })
