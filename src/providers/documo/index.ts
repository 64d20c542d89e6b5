import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'documo', name: 'Documo', homepage: 'https://www.documo.com', rules })
