import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'readme', name: 'ReadMe', homepage: 'https://readme.com', rules })
