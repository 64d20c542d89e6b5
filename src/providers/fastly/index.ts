import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'fastly', name: 'Fastly', homepage: 'https://www.fastly.com', rules })
