import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'ai21', name: 'AI21 Labs', homepage: 'https://www.ai21.com', rules })
