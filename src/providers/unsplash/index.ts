import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'unsplash', name: 'Unsplash', homepage: 'https://unsplash.com', rules })
