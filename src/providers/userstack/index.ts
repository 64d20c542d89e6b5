import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'userstack', name: 'Userstack', homepage: 'https://userstack.com', rules })
