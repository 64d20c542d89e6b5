import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'ramp', name: 'Ramp', homepage: 'https://ramp.com', rules })
