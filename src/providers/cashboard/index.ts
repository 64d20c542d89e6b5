import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'cashboard', name: 'Cashboard', homepage: 'https://cashboardapp.com', rules })
