import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'gtmetrix', name: 'GTmetrix', homepage: 'https://gtmetrix.com', rules })
