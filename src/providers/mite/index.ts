import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'mite', name: 'mite', homepage: 'https://mite.de', rules })
