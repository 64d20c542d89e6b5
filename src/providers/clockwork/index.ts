import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'clockwork', name: 'Clockwork', homepage: 'https://www.clockwork.com', rules })
