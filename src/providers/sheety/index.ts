import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'sheety', name: 'Sheety', homepage: 'https://sheety.co', rules })
