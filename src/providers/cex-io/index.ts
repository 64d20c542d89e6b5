import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'cex-io', name: 'CEX.IO', homepage: 'https://cex.io', rules })
