import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'revamp-crm', name: 'Revamp CRM', homepage: 'https://revamp-crm.com', rules })
