import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'serphouse', name: 'SERPHouse', homepage: 'https://www.serphouse.com', rules })
