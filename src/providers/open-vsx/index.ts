import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'open-vsx', name: 'Open VSX', homepage: 'https://open-vsx.org', rules })
