import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'gemfury', name: 'Gemfury', homepage: 'https://gemfury.com', rules })
