import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'netsuite', name: 'NetSuite', homepage: 'https://www.netsuite.com', rules })
