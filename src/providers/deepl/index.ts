import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'deepl', name: 'DeepL', homepage: 'https://www.deepl.com', rules })
