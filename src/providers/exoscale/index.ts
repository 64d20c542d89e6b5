import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'exoscale', name: 'Exoscale', homepage: 'https://www.exoscale.com', rules })
