import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'daily', name: 'Daily', homepage: 'https://www.daily.co', rules })
