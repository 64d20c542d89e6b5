import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'parseur', name: 'Parseur', homepage: 'https://parseur.com', rules })
