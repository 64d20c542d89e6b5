import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'uploadcare', name: 'Uploadcare', homepage: 'https://uploadcare.com', rules })
