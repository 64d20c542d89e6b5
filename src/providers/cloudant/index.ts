import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'cloudant', name: 'IBM Cloudant', homepage: 'https://www.ibm.com', rules })
