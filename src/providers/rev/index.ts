import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'rev', name: 'Rev', homepage: 'https://www.rev.com', rules })
