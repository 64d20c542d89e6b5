import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'serpstack', name: 'serpstack', homepage: 'https://serpstack.com', rules })
