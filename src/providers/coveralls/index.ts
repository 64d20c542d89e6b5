import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'coveralls', name: 'Coveralls', homepage: 'https://coveralls.io', rules })
