import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'karma-crm', name: 'karmaCRM', homepage: 'https://www.karmacrm.com', rules })
