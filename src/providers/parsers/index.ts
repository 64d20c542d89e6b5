import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'parsers', name: 'Parsers', homepage: 'https://parsers.vc', rules })
