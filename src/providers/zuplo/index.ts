import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'zuplo', name: 'Zuplo', homepage: 'https://zuplo.com', rules })
