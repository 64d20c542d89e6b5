import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'coinlib', name: 'Coinlib', homepage: 'https://coinlib.io', rules })
