import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'pagarme', name: 'Pagar.me', homepage: 'https://pagar.me', rules })
