import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'scaleway', name: 'Scaleway', homepage: 'https://www.scaleway.com', rules })
