import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'you-need-a-budget', name: 'YNAB', homepage: 'https://www.ynab.com', rules })
