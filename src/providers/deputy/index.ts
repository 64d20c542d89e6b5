import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'deputy', name: 'Deputy', homepage: 'https://www.deputy.com', rules })
