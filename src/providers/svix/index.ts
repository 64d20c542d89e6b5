import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'svix', name: 'Svix', homepage: 'https://www.svix.com', rules })
