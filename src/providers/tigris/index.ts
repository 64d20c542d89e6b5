import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'tigris', name: 'Tigris', homepage: 'https://www.tigrisdata.com', rules })
