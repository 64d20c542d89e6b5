import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'sirv', name: 'Sirv', homepage: 'https://sirv.com', rules })
