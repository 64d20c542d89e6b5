import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'checkly-hq', name: 'Checkly', homepage: 'https://www.checklyhq.com', rules })
