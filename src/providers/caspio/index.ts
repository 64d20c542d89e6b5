import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'caspio', name: 'Caspio', homepage: 'https://www.caspio.com', rules })
