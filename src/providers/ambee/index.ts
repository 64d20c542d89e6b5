import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'ambee', name: 'Ambee', homepage: 'https://www.getambee.com', rules })
