import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'gocardless', name: 'GoCardless', homepage: 'https://gocardless.com', rules })
