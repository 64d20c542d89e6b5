import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'sugester', name: 'Sugester', homepage: 'https://sugester.com', rules })
