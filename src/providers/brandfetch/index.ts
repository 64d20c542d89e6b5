import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'brandfetch', name: 'Brandfetch', homepage: 'https://brandfetch.com', rules })
