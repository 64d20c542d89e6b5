import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'samsara', name: 'Samsara', homepage: 'https://www.samsara.com', rules })
