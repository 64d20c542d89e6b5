import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'atera', name: 'Atera', homepage: 'https://www.atera.com', rules })
