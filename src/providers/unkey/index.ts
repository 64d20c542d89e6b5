import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'unkey', name: 'Unkey', homepage: 'https://www.unkey.com', rules })
