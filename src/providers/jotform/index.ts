import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'jotform', name: 'Jotform', homepage: 'https://www.jotform.com', rules })
