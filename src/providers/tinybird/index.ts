import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'tinybird', name: 'Tinybird', homepage: 'https://www.tinybird.co', rules })
