import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'goodday', name: 'GoodDay', homepage: 'https://www.goodday.work', rules })
