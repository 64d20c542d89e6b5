import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'scale', name: 'Scale AI', homepage: 'https://scale.com', rules })
