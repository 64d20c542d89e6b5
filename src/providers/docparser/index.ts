import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'docparser', name: 'Docparser', homepage: 'https://docparser.com', rules })
