import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'convex', name: 'Convex', homepage: 'https://www.convex.dev', rules })
