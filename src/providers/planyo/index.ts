import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'planyo', name: 'Planyo', homepage: 'https://www.planyo.com', rules })
