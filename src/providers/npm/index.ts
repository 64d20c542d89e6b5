import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'npm', name: 'npm', homepage: 'https://www.npmjs.com', rules })
