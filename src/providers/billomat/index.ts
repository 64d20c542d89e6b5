import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'billomat', name: 'Billomat', homepage: 'https://www.billomat.com', rules })
