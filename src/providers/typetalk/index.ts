import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'typetalk', name: 'Typetalk', homepage: 'https://www.typetalk.com', rules })
