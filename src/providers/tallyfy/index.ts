import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'tallyfy', name: 'Tallyfy', homepage: 'https://tallyfy.com', rules })
