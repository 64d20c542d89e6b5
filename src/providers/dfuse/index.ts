import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'dfuse', name: 'dfuse', homepage: 'https://www.dfuse.io', rules })
