import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'paydirt-app', name: 'Paydirt', homepage: 'https://paydirtapp.com', rules })
