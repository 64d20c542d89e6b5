import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'iterable', name: 'Iterable', homepage: 'https://iterable.com', rules })
