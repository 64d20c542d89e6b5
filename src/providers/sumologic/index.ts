import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'sumologic', name: 'Sumo Logic', homepage: 'https://www.sumologic.com', rules })
