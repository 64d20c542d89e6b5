import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'api2cart', name: 'API2Cart', homepage: 'https://api2cart.com', rules })
