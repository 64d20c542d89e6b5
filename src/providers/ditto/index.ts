import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'ditto', name: 'Ditto', homepage: 'https://www.dittowords.com', rules })
