import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'ory', name: 'Ory', homepage: 'https://www.ory.com', rules })
