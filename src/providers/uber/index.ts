import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'uber', name: 'Uber', homepage: 'https://developer.uber.com', rules })
