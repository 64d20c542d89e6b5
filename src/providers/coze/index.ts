import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'coze', name: 'Coze', homepage: 'https://www.coze.com', rules })
