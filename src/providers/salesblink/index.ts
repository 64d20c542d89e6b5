import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'salesblink', name: 'SalesBlink', homepage: 'https://salesblink.io', rules })
