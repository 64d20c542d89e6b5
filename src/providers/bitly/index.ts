import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'bitly', name: 'Bitly', homepage: 'https://bitly.com', rules })
