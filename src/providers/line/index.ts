import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'line', name: 'LINE', homepage: 'https://developers.line.biz', rules })
