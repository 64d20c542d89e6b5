import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'fullstory', name: 'Fullstory', homepage: 'https://www.fullstory.com', rules })
