import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'mixmax', name: 'Mixmax', homepage: 'https://www.mixmax.com', rules })
