import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'lemlist', name: 'lemlist', homepage: 'https://www.lemlist.com', rules })
