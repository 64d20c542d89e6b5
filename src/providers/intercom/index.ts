import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'intercom', name: 'Intercom', homepage: 'https://www.intercom.com', rules })
