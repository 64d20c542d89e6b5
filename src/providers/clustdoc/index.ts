import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'clustdoc', name: 'Clustdoc', homepage: 'https://clustdoc.com', rules })
