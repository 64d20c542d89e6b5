import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'beamer', name: 'Beamer', homepage: 'https://www.getbeamer.com', rules })
