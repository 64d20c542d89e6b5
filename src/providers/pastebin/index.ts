import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'pastebin', name: 'Pastebin', homepage: 'https://pastebin.com', rules })
