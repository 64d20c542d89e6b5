import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'company-hub', name: 'CompanyHub', homepage: 'https://companyhub.com', rules })
