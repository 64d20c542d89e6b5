import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'bitbar', name: 'BitBar', homepage: 'https://bitbar.com', rules })
