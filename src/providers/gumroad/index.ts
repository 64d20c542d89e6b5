import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'gumroad', name: 'Gumroad', homepage: 'https://gumroad.com', rules })
