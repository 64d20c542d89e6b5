import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'fulcrum', name: 'Fulcrum', homepage: 'https://www.fulcrumapp.com', rules })
