import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'best-time', name: 'BestTime', homepage: 'https://besttime.app', rules })
