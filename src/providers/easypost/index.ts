import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'easypost', name: 'EasyPost', homepage: 'https://www.easypost.com', rules })
