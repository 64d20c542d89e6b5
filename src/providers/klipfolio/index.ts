import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'klipfolio', name: 'Klipfolio', homepage: 'https://www.klipfolio.com', rules })
