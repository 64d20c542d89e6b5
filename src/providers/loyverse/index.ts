import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'loyverse', name: 'Loyverse', homepage: 'https://loyverse.com', rules })
