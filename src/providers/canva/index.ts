import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'canva', name: 'Canva', homepage: 'https://www.canva.com', rules })
