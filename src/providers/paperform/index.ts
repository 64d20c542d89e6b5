import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'paperform', name: 'Paperform', homepage: 'https://paperform.co', rules })
