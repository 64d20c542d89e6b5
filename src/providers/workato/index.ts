import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'workato', name: 'Workato', homepage: 'https://www.workato.com', rules })
