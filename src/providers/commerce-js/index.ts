import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'commerce-js', name: 'Commerce.js', homepage: 'https://commercejs.com', rules })
