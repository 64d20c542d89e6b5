import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'extractor-api',
  name: 'Extractor API',
  homepage: 'https://extractorapi.com',
  rules,
})
