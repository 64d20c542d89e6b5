import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'swell', name: 'Swell', homepage: 'https://www.swell.is', rules })
