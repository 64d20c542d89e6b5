import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'siteleaf', name: 'Siteleaf', homepage: 'https://www.siteleaf.com', rules })
