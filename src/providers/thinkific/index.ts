import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'thinkific', name: 'Thinkific', homepage: 'https://www.thinkific.com', rules })
