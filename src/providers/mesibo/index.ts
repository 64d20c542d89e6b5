import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'mesibo', name: 'mesibo', homepage: 'https://mesibo.com', rules })
