import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'salesloft', name: 'Salesloft', homepage: 'https://www.salesloft.com', rules })
