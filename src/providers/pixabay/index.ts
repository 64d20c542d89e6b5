import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'pixabay', name: 'Pixabay', homepage: 'https://pixabay.com', rules })
