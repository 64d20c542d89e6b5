import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'codecov', name: 'Codecov', homepage: 'https://about.codecov.io', rules })
