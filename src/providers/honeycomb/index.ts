import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'honeycomb', name: 'Honeycomb', homepage: 'https://www.honeycomb.io', rules })
