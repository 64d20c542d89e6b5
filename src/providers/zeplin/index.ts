import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'zeplin', name: 'Zeplin', homepage: 'https://zeplin.io', rules })
