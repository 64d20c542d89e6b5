import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'sanity', name: 'Sanity', homepage: 'https://www.sanity.io', rules })
