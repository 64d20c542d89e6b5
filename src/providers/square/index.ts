import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'square', name: 'Square', homepage: 'https://squareup.com', rules })
