import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'oop-spam', name: 'OOPSpam', homepage: 'https://www.oopspam.com', rules })
