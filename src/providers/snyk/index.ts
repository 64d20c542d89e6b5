import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'snyk', name: 'Snyk', homepage: 'https://snyk.io', rules })
