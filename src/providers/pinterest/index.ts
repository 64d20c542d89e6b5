import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'pinterest', name: 'Pinterest', homepage: 'https://www.pinterest.com', rules })
