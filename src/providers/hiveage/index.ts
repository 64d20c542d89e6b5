import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'hiveage', name: 'Hiveage', homepage: 'https://www.hiveage.com', rules })
