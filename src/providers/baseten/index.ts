import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'baseten', name: 'Baseten', homepage: 'https://www.baseten.co', rules })
