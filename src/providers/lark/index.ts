import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'lark', name: 'Lark / Feishu', homepage: 'https://www.larksuite.com', rules })
