import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'clockify', name: 'Clockify', homepage: 'https://clockify.me', rules })
