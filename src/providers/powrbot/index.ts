import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'powrbot', name: 'Powrbot', homepage: 'https://powrbot.com', rules })
