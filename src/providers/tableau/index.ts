import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'tableau', name: 'Tableau', homepage: 'https://www.tableau.com', rules })
