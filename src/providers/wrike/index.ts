import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'wrike', name: 'Wrike', homepage: 'https://www.wrike.com', rules })
