import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'hex-pm', name: 'Hex.pm', homepage: 'https://hex.pm', rules })
