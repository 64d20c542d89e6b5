import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'lob', name: 'Lob', homepage: 'https://www.lob.com', rules })
