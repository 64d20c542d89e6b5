import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'tly', name: 'T.LY', homepage: 'https://t.ly', rules })
