import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'alegra', name: 'Alegra', homepage: 'https://www.alegra.com', rules })
