import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'airtable', name: 'Airtable', homepage: 'https://airtable.com', rules })
