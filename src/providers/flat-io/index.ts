import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'flat-io', name: 'Flat', homepage: 'https://flat.io', rules })
