import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'rebrandly', name: 'Rebrandly', homepage: 'https://www.rebrandly.com', rules })
