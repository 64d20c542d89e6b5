import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'flagsmith', name: 'Flagsmith', homepage: 'https://www.flagsmith.com', rules })
