import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'aiven', name: 'Aiven', homepage: 'https://aiven.io', rules })
