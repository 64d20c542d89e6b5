import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'pepipost', name: 'Pepipost', homepage: 'https://www.pepipost.com', rules })
