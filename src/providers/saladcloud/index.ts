import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'saladcloud', name: 'SaladCloud', homepage: 'https://salad.com', rules })
