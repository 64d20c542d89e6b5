import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'swiftype', name: 'Swiftype', homepage: 'https://swiftype.com', rules })
