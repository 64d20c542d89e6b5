import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'stripo', name: 'Stripo', homepage: 'https://stripo.email', rules })
