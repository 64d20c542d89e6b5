import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'closecrm', name: 'Close', homepage: 'https://www.close.com', rules })
