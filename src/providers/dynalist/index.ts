import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'dynalist', name: 'Dynalist', homepage: 'https://dynalist.io', rules })
