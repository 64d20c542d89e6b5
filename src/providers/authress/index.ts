import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'authress', name: 'Authress', homepage: 'https://authress.io', rules })
