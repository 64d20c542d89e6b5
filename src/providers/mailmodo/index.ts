import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'mailmodo', name: 'Mailmodo', homepage: 'https://www.mailmodo.com', rules })
