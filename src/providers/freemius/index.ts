import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'freemius', name: 'Freemius', homepage: 'https://freemius.com', rules })
