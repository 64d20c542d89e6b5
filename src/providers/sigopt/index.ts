import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'sigopt', name: 'SigOpt', homepage: 'https://sigopt.com', rules })
