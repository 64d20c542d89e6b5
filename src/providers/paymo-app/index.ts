import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'paymo-app', name: 'Paymo', homepage: 'https://www.paymoapp.com', rules })
