import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'atlassian', name: 'Atlassian', homepage: 'https://www.atlassian.com', rules })
