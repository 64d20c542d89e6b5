import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'getemail', name: 'GetEmail.io', homepage: 'https://getemail.io', rules })
