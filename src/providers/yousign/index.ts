import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'yousign', name: 'Yousign', homepage: 'https://yousign.com', rules })
