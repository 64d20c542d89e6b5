import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'taxjar', name: 'TaxJar', homepage: 'https://www.taxjar.com', rules })
