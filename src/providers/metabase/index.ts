import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'metabase', name: 'Metabase', homepage: 'https://www.metabase.com', rules })
