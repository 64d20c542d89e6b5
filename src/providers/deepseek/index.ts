import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'deepseek', name: 'DeepSeek', homepage: 'https://www.deepseek.com', rules })
