import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'artsy', name: 'Artsy', homepage: 'https://www.artsy.net', rules })
