import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'twelve-data', name: 'Twelve Data', homepage: 'https://twelvedata.com', rules })
