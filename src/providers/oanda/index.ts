import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'oanda', name: 'OANDA', homepage: 'https://www.oanda.com', rules })
