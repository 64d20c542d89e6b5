import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'harness', name: 'Harness', homepage: 'https://www.harness.io', rules })
