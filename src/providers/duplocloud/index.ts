import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'duplocloud', name: 'DuploCloud', homepage: 'https://duplocloud.com', rules })
